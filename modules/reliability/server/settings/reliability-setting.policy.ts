export function abilitiesOnSetting(caller: { permissions: ReadonlySet<string> }): 'change'[] {
  return caller.permissions.has('reliability_setting.change') ? ['change'] : [];
}
