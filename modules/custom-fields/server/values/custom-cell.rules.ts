import { readDay } from '../../../../kernel/written-day.ts';
import type { CustomField } from '../fields/custom-field.rules.ts';
import { no, yes } from './yes-no.delivered.ts';

type Field = Pick<CustomField, 'kind' | 'choices'>;

/**
 * What the text of a sheet's cell means as a value: `1,200` a number, `2026/1/5` a day, `是` a yes, the words of a
 * choice its code. What cannot be read stays text, which `takenValue` then refuses.
 */
export function valueInCell(field: Field, text: string): unknown {
  switch (field.kind) {
    case 'number':
      return numberIn(text);
    case 'day':
      return readDay(text) ?? text;
    case 'yes_no':
      return yesNoIn(text);
    case 'choice':
      return codeIn(field, text);
    case 'choices':
      return text
        .split(/[;；、,，|\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => codeIn(field, part));
    default:
      return text;
  }
}

function numberIn(text: string): unknown {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text;
}

function yesNoIn(text: string): unknown {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : text;
}

/** By its words in either language, else by its code; what is in use comes first. */
function codeIn({ choices }: Field, text: string): string {
  const word = folded(text);
  const inOrder = choices.toSorted((one, other) => Number(one.isRetired) - Number(other.isRetired));
  const meant =
    inOrder.find(({ label, labelEn }) => folded(label) === word || (labelEn !== null && folded(labelEn) === word)) ??
    inOrder.find(({ code }) => folded(code) === word);
  return meant?.code ?? text;
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
