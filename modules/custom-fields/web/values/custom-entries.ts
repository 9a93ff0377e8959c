import type { CustomValue, CustomValues, SentCustom } from '../../custom-value.contract.ts';

/** A form holds own fields flat beside the others: its inputs are named `custom.<key>`. */
export type CustomEntries = { [name in `custom.${string}`]?: CustomValue | null };

const prefix = 'custom.';

/** The values of a record as a form begins with them. */
export function customEntries(values: CustomValues): CustomEntries {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}${key}`, value]));
}

/** What a form has entered as a body takes it: own fields gathered under `custom`; absent when there are none. */
export function withCustom<Body extends object>(
  entered: Body,
): Omit<Body, keyof CustomEntries> & { custom?: SentCustom } {
  const isOwn = ([name]: [string, unknown]) => name.startsWith(prefix);
  const entries: [string, unknown][] = Object.entries(entered);
  const own = entries.filter(isOwn).map(([name, value]): [string, unknown] => [name.slice(prefix.length), value]);
  const others = Object.fromEntries(entries.filter((entry) => !isOwn(entry)));
  // what is not an own field is as it was entered; the server checks each value
  return { ...others, ...(own.length > 0 && { custom: Object.fromEntries(own) }) } as Omit<
    Body,
    keyof CustomEntries
  > & { custom?: SentCustom };
}
