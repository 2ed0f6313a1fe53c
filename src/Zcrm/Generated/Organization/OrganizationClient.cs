#nullable enable
using Zcrm.Models;

namespace Zcrm;

/// <summary>The organization, its photo and what belongs to it as a whole.</summary>
public partial class OrganizationClient
{
    private readonly CallContext _calls;

    /// <summary>For mocking.</summary>
    protected OrganizationClient() => _calls = null!;

    internal OrganizationClient(CallContext calls) => _calls = calls;

    /// <summary>The operations that the API offers to the organization.</summary>
    public virtual ApisClient Apis => new(_calls);

    /// <summary>The hours in which the organization works.</summary>
    public virtual BusinessHoursClient BusinessHours => new(_calls);

    /// <summary>Currencies and their rates.</summary>
    public virtual CurrenciesClient Currencies => new(_calls);

    /// <summary>Features of the edition, and their limits.</summary>
    public virtual FeaturesClient Features => new(_calls);

    /// <summary>When the fiscal year begins.</summary>
    public virtual FiscalYearClient FiscalYear => new(_calls);

    /// <summary>Holidays of the organization and of shifts.</summary>
    public virtual HolidaysClient Holidays => new(_calls);

    /// <summary>Shifts of users.</summary>
    public virtual ShiftHoursClient ShiftHours => new(_calls);

    /// <summary>Taxes on products.</summary>
    public virtual TaxesClient Taxes => new(_calls);

    /// <summary>Gets the organization: its name, licence, currency and preferences.</summary>
    /// <remarks>GET /org · ZohoCRM.org.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The organization; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<Organization?> GetAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.FindAsync<Organization>(new CrmRequest(HttpMethod.Get, $"org", options), "org", cancellationToken);

    /// <summary>Downloads the organization's photo.</summary>
    /// <remarks>GET /org/photo · ZohoCRM.org.READ</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which has to be disposed; null when there is none.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<CrmFile?> DownloadPhotoAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.DownloadAsync(new CrmRequest(HttpMethod.Get, $"org/photo", options), cancellationToken);

    /// <summary>Uploads the organization's photo.</summary>
    /// <remarks>POST /org/photo · ZohoCRM.org.CREATE</remarks>
    /// <param name="file">The file, read as a stream while it is sent.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>FILE_SIZE_EXCEEDS</c> (the file is too large), <c>FILE_RESOLUTION_EXCEEDS</c>
    /// (the picture has too many pixels) or <c>INVALID_DATA</c> (an id or a value is wrong).</exception>
    public virtual Task<ItemResult> UploadPhotoAsync(FileUpload file, CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Post, $"org/photo", options).File("file", file), null, cancellationToken);

    /// <summary>Deletes the organization's photo.</summary>
    /// <remarks>DELETE /org/photo · ZohoCRM.org.DELETE</remarks>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What Zoho tells of it.</returns>
    /// <exception cref="ZcrmApiException">Zoho refused it, for example with <c>INVALID_DATA</c> (an id or a value is wrong) or <c>NO_PERMISSION</c> (the
    /// user's profile does not allow it).</exception>
    public virtual Task<ItemResult> DeletePhotoAsync(CallOptions? options = null, CancellationToken cancellationToken = default) =>
        _calls.WriteOneAsync(new CrmRequest(HttpMethod.Delete, $"org/photo", options), null, cancellationToken);
}
