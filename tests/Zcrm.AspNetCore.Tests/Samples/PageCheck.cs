using Microsoft.Playwright;

namespace Zcrm.AspNetCore;

/// <summary>Looks for what keeps people from using a page, in the page as the browser laid it out.</summary>
internal static class PageCheck
{
    /// <summary>Contrast by WCAG 2: 4.5 for text, 3 for large text and for the edges of inputs.</summary>
    private const string Script = """
        () => {
          const problems = [];
          const visible = e => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().right > 0 && getComputedStyle(e).clipPath === 'none';
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgb = color => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            return canvas.getImageData(0, 0, 1, 1).data;
          };
          const light = color => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
            const part = color[i] / 255;
            return sum + weight * (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
          }, 0);
          const contrast = (one, other) => {
            const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
            return (high + 0.05) / (low + 0.05);
          };
          const ground = e => {
            for (; e; e = e.parentElement) {
              const color = rgb(getComputedStyle(e).backgroundColor);
              if (color[3] === 255) return color;
            }
            return rgb('Canvas');
          };
          const name = e => `<${e.tagName.toLowerCase()} class="${e.className}"> ${e.textContent.trim().slice(0, 30)}`;

          if (document.documentElement.scrollWidth > document.documentElement.clientWidth) problems.push('The page is wider than the window.');
          if (document.querySelectorAll('h1').length !== 1) problems.push('There is not one h1.');
          if (!document.documentElement.lang) problems.push('The language is missing.');
          for (const e of document.querySelectorAll('body *')) {
            const style = getComputedStyle(e);
            const hasText = [...e.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (!hasText || !visible(e) || style.backgroundImage !== 'none') continue;
            const size = parseFloat(style.fontSize);
            const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
            const found = contrast(rgb(style.color), ground(e));
            if (found < least) problems.push(`${found.toFixed(2)} is too little contrast: ${name(e)}`);
          }
          for (const e of document.querySelectorAll('input:not([type=hidden]), select')) {
            if (!e.labels.length || !e.labels[0].textContent.trim()) problems.push(`No label: ${e.name}`);
            if (contrast(rgb(getComputedStyle(e).borderTopColor), ground(e.parentElement)) < 3) problems.push(`The edge cannot be seen: ${e.name}`);
          }
          for (const e of document.querySelectorAll('button, .button')) {
            if (visible(e) && e.getBoundingClientRect().height < 24) problems.push(`Too small to touch: ${name(e)}`);
          }
          return problems;
        }
        """;

    /// <summary>What is wrong with a page, one line each.</summary>
    public static Task<string[]> ProblemsAsync(IPage page) => page.EvaluateAsync<string[]>(Script);
}
