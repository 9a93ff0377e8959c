/** Who may change how the desk works: whoever holds the permission. */
export function abilitiesOnSettings(caller: { permissions: ReadonlySet<string> }): string[] {
  return caller.permissions.has('desk_setting.change') ? ['change'] : [];
}
