import type { SavedQuestion } from '../../saved-report.contract.ts';

/** Whether two addresses ask the same, in whatever order they say it; one value and a list of one are the same. */
export function isSameQuestion(one: SavedQuestion, other: SavedQuestion): boolean {
  return canonical(one) === canonical(other);
}

function canonical(question: SavedQuestion): string {
  const said = Object.entries(question).map(([name, value]): [string, string[]] => [name, [value].flat()]);
  return JSON.stringify(
    said.filter(([, value]) => value.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
