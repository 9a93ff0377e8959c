import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardRow, CardStretch, CardWords } from '../../../../platform/module/card-part.ts';
import { customKeyOf } from '../history/asset-history.rules.ts';
import { tellValues } from '../history/tell-values.ts';
import { fieldText, valueText } from './card-words.rules.ts';
import { isPublicField } from './public-fields.rules.ts';
import { changeStory, type ChangedOnce } from './change-story.store.ts';

/** Corrections of the record; own fields are named as such, without what stood in them. */
export async function tellChanges(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  const writes = await changeStory(tx, stretch);
  const values = writes.flatMap(({ changes }) =>
    changes.flatMap(({ field, before, after }) => [
      { field, value: before },
      { field, value: after },
    ]),
  );
  const told = await tellValues(tx, values);
  const lineOf = ({ field, before, after }: ChangedOnce['changes'][number]): CardWords => ({
    key: 'assets:card.changedFrom',
    params: {
      field: fieldText(field),
      before: valueText(field, told({ field, value: before })),
      after: valueText(field, told({ field, value: after })),
    },
  });
  return writes.map(({ id, at, source, by, changes }) => {
    const own = changes.filter(({ field }) => customKeyOf(field) !== null);
    const lines = changes.filter((change) => !own.includes(change)).map(lineOf);
    return {
      id,
      at,
      by,
      title: { key: 'assets:card.changed', params: { source: `$t:assets:source.${source}` } },
      lines: own.length > 0 ? [...lines, { key: 'assets:card.ownFieldsChanged' }] : lines,
      deskPath: null,
      isPublic: changes.every(({ field }) => isPublicField(field)),
    };
  });
}
