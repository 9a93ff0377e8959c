import { mendedShape, type Reading } from './mended.ts';
import { visible } from './visible.ts';

/** What a person, a company or a place is called: every script, rare characters (CJK extension B and on) too. */
export function nameShape(most: number) {
  return mendedShape(most, readName);
}

/**
 * One form for what looks the same: composed (NFC), one blank for several, one kind of dot between the parts of a
 * name (买买提·艾力). Refuses control characters and halves of characters.
 */
export function readName(typed: string): Reading {
  const name = visible(typed.normalize('NFC'))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han})\s?[•‧・∙⋅●]\s?(?=\p{Script=Han})/gu, '·')
    .trim();
  return name === '' || /[\p{Cc}\p{Cs}]/u.test(name) ? { fault: 'name_characters' } : { text: name };
}
