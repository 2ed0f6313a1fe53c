using System.Text;

namespace Zcrm.Emulator;

/// <summary>A small page of the accounts server. What comes from outside must be encoded by the caller.</summary>
internal static class HtmlPage
{
    public static ApiAnswer Answer(int status, string title, string body) => new(status)
    {
        ContentType = "text/html;charset=UTF-8",
        Bytes = Encoding.UTF8.GetBytes($$"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{title}}</title>
            <style>
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;max-width:30rem;margin:3rem auto;padding:0 1rem}
            button,select{font:inherit;padding:.5rem 1rem;max-width:100%}label{display:block}li{overflow-wrap:anywhere}
            </style>
            </head><body>{{body}}</body></html>
            """),
    };
}
