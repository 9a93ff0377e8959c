import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { settingsAlong, walkTree, type AskedTree, type GivenAnswer } from '../../guidance.contract.ts';

/** The way as far as the question, and this answer to it. */
export function wayWith(given: readonly GivenAnswer[], { question, answer }: GivenAnswer): GivenAnswer[] {
  const place = given.findIndex((one) => one.question === question);
  return [...(place < 0 ? given : given.slice(0, place)), { question, answer }];
}

/**
 * What the form holds once it is answered so: what the answers say of the ticket, in the fields themselves. What an
 * earlier way had said, and nobody put otherwise, goes with it.
 */
export function fieldsAfter(tree: AskedTree, way: readonly GivenAnswer[], before: FieldValues): FieldValues {
  const earlier = before['guidance'] as { answers?: readonly GivenAnswer[] } | undefined;
  const was = flat(settingsAlong(walkTree(tree.questions, earlier?.answers ?? [])));
  const now = flat(settingsAlong(walkTree(tree.questions, way)));
  const gone = Object.keys(was).filter((name) => !(name in now) && before[name] === was[name]);
  const cleared = Object.fromEntries(gone.map((name) => [name, undefined]));
  const guidance = way.length > 0 ? { versionId: tree.versionId, answers: [...way] } : undefined;
  return { ...cleared, categoryId: before['categoryId'] ?? tree.categoryId, ...now, guidance };
}

/** A form holds own fields flat beside the others. */
function flat({ custom, ...said }: ReturnType<typeof settingsAlong>): FieldValues {
  const own = Object.entries(custom ?? {}).map(([key, value]): [string, unknown] => [`custom.${key}`, value]);
  return { ...said, ...Object.fromEntries<unknown>(own) };
}
