import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { EventView } from '../../event.contract.ts';
import { useChangeWords, type ChangeWords } from '../words/use-change-words.ts';
import { differenceOf } from './difference.ts';
import './event-detail.css';

type Change = EventView['changes'][number];
type Scalar = Change['from'][number];

/** What stood there before and stands there now, and what else was said. */
export function EventContent({ event: { subject, changes, facts, isBlanked } }: { event: EventView }) {
  const { t } = useTranslation('audit');
  const words = useChangeWords(subject.kind);
  const said = facts.map(({ path, values }) => ({
    label: words.path(path),
    value: values.map((value) => words.value(value, path)).join(' · '),
  }));
  return (
    <>
      {changes.length > 0 && <ChangeTable changes={changes} words={words} />}
      {said.length > 0 && <Facts items={said} />}
      {isBlanked && <p className="yt-quiet">{t('trail.blanked')}</p>}
      {changes.length + said.length === 0 && !isBlanked && <p className="yt-quiet">{t('trail.nothingMore')}</p>}
    </>
  );
}

function ChangeTable({ changes, words }: { changes: readonly Change[]; words: ChangeWords }) {
  const { t } = useTranslation('audit');
  return (
    <table className="audit-changes" aria-label={t('trail.changes')}>
      <thead>
        <tr>
          <th scope="col">{t('trail.field')}</th>
          <th scope="col">{t('trail.before')}</th>
          <th scope="col">{t('trail.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.path.join('.')}>
            <th scope="row">{words.path(change.path)}</th>
            <ChangeCells change={change} words={words} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of long lists only what went and what came. */
function ChangeCells({ change, words }: { change: Change; words: ChangeWords }) {
  const { from, to, isPart } = differenceOf(change);
  const wordsOf = (value: Scalar) => words.value(value, change.path);
  return (
    <>
      <td>
        <Values values={from} wordsOf={wordsOf} sign={isPart ? '−' : ''} />
      </td>
      <td>
        <Values values={to} wordsOf={wordsOf} sign={isPart ? '+' : ''} />
      </td>
    </>
  );
}

interface ValuesProps {
  values: Change['from'];
  wordsOf: (value: Scalar) => string;
  sign: string;
}

function Values({ values, wordsOf, sign }: ValuesProps) {
  if (values.length === 0) return <Missing />;
  return values.map((value) => <div key={String(value)}>{`${sign} ${wordsOf(value)}`.trim()}</div>);
}
