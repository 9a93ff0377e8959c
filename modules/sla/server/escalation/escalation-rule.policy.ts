interface Caller {
  permissions: ReadonlySet<string>;
}

export function abilitiesOnRules(caller: Caller): 'record'[] {
  return caller.permissions.has('escalation_rule.change') ? ['record'] : [];
}

export function abilitiesOnRule(
  caller: Caller,
  { isRetired }: { isRetired: boolean },
): ('change' | 'retire' | 'reinstate')[] {
  if (!caller.permissions.has('escalation_rule.change')) return [];
  return isRetired ? ['reinstate'] : ['change', 'retire'];
}
