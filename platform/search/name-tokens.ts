import { otherReadingsOf, readingOf } from './pinyin.ts';
import { fold, runsOf } from './runs.ts';

/** Long names are found by their beginning and by so many later starts. */
const mostStarts = 16;
const mostOtherReadings = 8;

/** A Chinese character, or a word of another script, which is read as it is written. */
interface Unit {
  written: string;
  read: string;
  initial: string;
}

/** The name, its pinyin and its initials, each from every character (or word) on. May hold some twice. */
export function nameTokens(text: string, as: 'person' | 'name'): string[] {
  const units = unitsOf(text, as);
  const starts = units.slice(0, mostStarts).map((_, at) => units.slice(at));
  return [
    ...starts.flatMap((rest) => [joined(rest, 'written'), joined(rest, 'read'), joined(rest, 'initial')]),
    ...(as === 'person' ? otherReadings(units) : []),
  ];
}

function unitsOf(text: string, as: 'person' | 'name'): Unit[] {
  return runsOf(fold(text)).flatMap((run) => {
    if (!run.isHan) return [{ written: run.text, read: run.text, initial: run.text }];
    const characters = [...run.text];
    return readingOf(run.text, as).map((read, at) => ({
      written: characters[at] ?? '',
      read,
      initial: initialOf(read),
    }));
  });
}

/** Of a person, each with one character read otherwise; the surname's first. */
function otherReadings(units: Unit[]): string[] {
  return units
    .filter(({ written, read }) => written !== read)
    .flatMap((unit) => otherReadingsOf(unit.written, unit.read).map((read) => ({ unit, read })))
    .slice(0, mostOtherReadings)
    .map(({ unit, read }) => units.with(units.indexOf(unit), { ...unit, read, initial: initialOf(read) }))
    .flatMap((other) => [joined(other, 'read'), joined(other, 'initial')]);
}

function joined(units: Unit[], part: keyof Unit): string {
  return units.map((unit) => unit[part]).join('');
}

function initialOf(syllable: string): string {
  return String.fromCodePoint(syllable.codePointAt(0) ?? 0);
}
