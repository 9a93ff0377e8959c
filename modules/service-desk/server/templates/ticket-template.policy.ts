interface Caller {
  permissions: ReadonlySet<string>;
}

export function abilitiesOnTemplates(caller: Caller): string[] {
  return caller.permissions.has('ticket_template.change') ? ['record'] : [];
}

export function abilitiesOnTemplate(caller: Caller, { isRetired }: { isRetired: boolean }): string[] {
  if (!caller.permissions.has('ticket_template.change')) return [];
  return isRetired ? ['reinstate'] : ['change', 'retire'];
}
