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
  /** Where it ends in the folded text, in UTF-16 units. */
  end: number;
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

export interface Reading {
  /** Where in the folded text it begins. */
  start: number;
  /** As written, by pinyin, by initials; of a person also as otherwise read. */
  spellings: readonly (readonly { spelling: string; end: number; isWhole: boolean }[])[];
}

/** What `nameTokens` keeps of a folded text, unit by unit, so that what was meant can be shown in it. */
export function readingsFrom(folded: string, as: 'person' | 'name'): Reading[] {
  const units = unitsOf(folded, as);
  const others = as === 'person' ? othersOf(units) : [];
  return units.slice(0, mostStarts).map((unit, at) => {
    const rest = units.slice(at);
    const spelt = (some: Unit[], part: 'written' | 'read' | 'initial') =>
      some.map((one) => ({ spelling: one[part], end: one.end, isWhole: one.written !== one.read }));
    const other = at === 0 ? others.flatMap((some) => [spelt(some, 'read'), spelt(some, 'initial')]) : [];
    return {
      start: unit.end - unit.written.length,
      spellings: [spelt(rest, 'written'), spelt(rest, 'read'), spelt(rest, 'initial'), ...other],
    };
  });
}

function unitsOf(text: string, as: 'person' | 'name'): Unit[] {
  return runsOf(fold(text)).flatMap((run) => {
    if (!run.isHan) return [{ written: run.text, read: run.text, initial: run.text, end: run.start + run.text.length }];
    const characters = [...run.text];
    let end = run.start;
    return readingOf(run.text, as).map((read, at) => {
      const written = characters[at] ?? '';
      end += written.length;
      return { written, read, initial: initialOf(read), end };
    });
  });
}

/** Of a person, each with one character read otherwise; the surname's first. */
function otherReadings(units: Unit[]): string[] {
  return othersOf(units).flatMap((other) => [joined(other, 'read'), joined(other, 'initial')]);
}

function othersOf(units: Unit[]): Unit[][] {
  return units
    .filter(({ written, read }) => written !== read)
    .flatMap((unit) => otherReadingsOf(unit.written, unit.read).map((read) => ({ unit, read })))
    .slice(0, mostOtherReadings)
    .map(({ unit, read }) => units.with(units.indexOf(unit), { ...unit, read, initial: initialOf(read) }));
}

function joined(units: Unit[], part: 'written' | 'read' | 'initial'): string {
  return units.map((unit) => unit[part]).join('');
}

function initialOf(syllable: string): string {
  return String.fromCodePoint(syllable.codePointAt(0) ?? 0);
}
