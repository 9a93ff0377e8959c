const form = /^[a-z][a-z0-9-]{1,30}$/;

/** What a provider is called in addresses when nobody chose it, by the initials or the Latin of its name: `ylkj`. */
export function providerCodeOf(spelled: readonly string[]): string {
  const code = spelled
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 31);
  return form.test(code) ? code : 'provider';
}
