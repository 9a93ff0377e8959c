/** Who may change whom surveys ask: whoever holds the permission. */
export function abilitiesOnSettings(caller: { permissions: ReadonlySet<string> }): string[] {
  return caller.permissions.has('survey_setting.change') ? ['change'] : [];
}
