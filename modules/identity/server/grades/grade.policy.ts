interface Caller {
  permissions: ReadonlySet<string>;
}

export function criteriaAbilities({ permissions }: Caller): string[] {
  return permissions.has('grade_criteria.change') ? ['change'] : [];
}
