namespace Zcrm.Emulator;

/// <summary>Finds the rule by which a field's values are read.</summary>
internal sealed class ValueRules
{
    private readonly Dictionary<string, IValueRule> _rules = new(StringComparer.Ordinal);

    public ValueRules(RecordTable table, ActionParts parts, UsersOfOrg users)
    {
        var ids = new ChildIds(table);
        var amounts = new DecimalRule();
        IValueRule[] rules =
        [
            new TextRule(), new EmailRule(), new PhoneRule(), new WebsiteRule(), new PickListRule(), new MultiSelectRule(),
            new IntegerRule(), new LongIntegerRule(), amounts, new BooleanRule(), new DateRule(), new DateTimeRule(),
            new LookupRule(table), new MultiModuleLookupRule(table), new UserRule(users), new LayoutRule(), new TagRule(parts.Tags),
            new FileFieldRule(ids, parts.Blobs), new RowsRule(ids, Of), new ConsentRule(ids, Of),
            new DiscountRule(amounts), new LineTaxRule(ids), new ProductTaxRule(ids),
            new ParticipantsRule(table, users), new EventReminderRule(), new AlarmRule(), new RecurrenceRule(),
        ];
        foreach (IValueRule rule in rules)
        {
            foreach (string type in rule.DataTypes) _rules[type] = rule;
        }
    }

    public IValueRule Of(EmulatedField field) => _rules[field.ValueRule ?? field.DataType];
}
