import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { SideScroll } from '../../../../web/ui/words/side-scroll.tsx';
import { readWhatIfFigures, type WhatIfCounts, type WhatIfFigure, type WhatIfView } from '../../what-if.contract.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';
import { rateOf, summedBy, type SummedFigure } from './sum-figures.ts';
import { useWhatIfWords } from './use-what-if-words.ts';
import './what-if.css';

const cuts = ['priority', 'month', 'customer'] as const;
type Cut = (typeof cuts)[number];

/** Attainment as it was and as it would have been, of each kind of clock by priority, month or customer. */
export function WhatIfFigures({ whatIf }: { whatIf: WhatIfView }) {
  const { t } = useTranslation('sla');
  const [by, cut] = useState<Cut>('priority');
  const result = useAnswer(readWhatIfFigures, { params: { whatIf: whatIf.id } });
  const options = cuts.map((value) => ({ value, label: t(value === 'month' ? 'whatIf.month' : `clocks.${value}`) }));
  return (
    <Section title={t('whatIf.figures')}>
      <Answered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="yt-quiet">{t('whatIf.noFigures')}</p>
          ) : (
            <>
              <Finding whatIf={whatIf} figures={items} />
              <Segmented aria-label={t('whatIf.figures')} value={by} onChange={cut} options={options} />
              <FigureTable figures={items} by={by} />
            </>
          )
        }
      </Answered>
    </Section>
  );
}

function Finding({ whatIf, figures }: { whatIf: WhatIfView; figures: readonly WhatIfFigure[] }) {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const words = useWhatIfWords();
  const [all] = summedBy(figures, () => '');
  if (!all) return null;
  const percent = (rate: number | null) => (rate === null ? '—' : format.percent(rate));
  const rates = { fact: percent(rateOf(all.fact)), other: percent(rateOf(all.otherwise)) };
  const changed = { gained: format.number(all.gained), lost: format.number(all.lost) };
  return (
    <p className="sla-finding">{t('whatIf.finding', { scenario: words.scenario(whatIf), ...rates, ...changed })}</p>
  );
}

function FigureTable({ figures, by }: { figures: readonly WhatIfFigure[]; by: Cut }) {
  const { t } = useTranslation('sla');
  const nameOf = (figure: WhatIfFigure) =>
    ({ priority: figure.priority ?? '—', month: figure.month, customer: figure.customer.name })[by];
  const kinds = useClockKinds();
  const kindOf = ({ level, kind }: WhatIfFigure) =>
    level === 'sla' ? kinds.nameOf(kind) : `${t(`level.${level}`)} · ${kinds.nameOf(kind)}`;
  const rows = summedBy(figures, (figure) => `${kindOf(figure)} · ${nameOf(figure)}`);
  const [all] = summedBy(figures, () => t('whatIf.total'));
  return (
    <SideScroll label={t('whatIf.figures')}>
      <table className="sla-figures">
        <FigureHead by={t(by === 'month' ? 'whatIf.month' : `clocks.${by}`)} />
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>{all && <FigureRow row={all} />}</tfoot>
      </table>
    </SideScroll>
  );
}

const heads = ['whatIf.fact', 'whatIf.other'] as const;
const counted = ['whatIf.met', 'whatIf.breached', 'whatIf.open', 'whatIf.rate'] as const;

function FigureHead({ by }: { by: string }) {
  const { t } = useTranslation('sla');
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {by}
        </th>
        {heads.map((head) => (
          <th key={head} scope="colgroup" colSpan={counted.length}>
            {t(head)}
          </th>
        ))}
        {(['whatIf.gained', 'whatIf.lost'] as const).map((changed) => (
          <th key={changed} scope="col" rowSpan={2}>
            {t(changed)}
          </th>
        ))}
      </tr>
      <tr>
        {heads.flatMap((head) =>
          counted.map((count) => (
            <th key={head + count} scope="col">
              {t(count)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function FigureRow({ row }: { row: SummedFigure }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{row.key}</th>
      <CountCells counts={row.fact} />
      <CountCells counts={row.otherwise} />
      <td>{format.number(row.gained)}</td>
      <td>{format.number(row.lost)}</td>
    </tr>
  );
}

function CountCells({ counts }: { counts: WhatIfCounts }) {
  const format = useFormat();
  const rate = rateOf(counts);
  return (
    <>
      <td>{format.number(counts.met)}</td>
      <td>{format.number(counts.breached)}</td>
      <td>{format.number(counts.open)}</td>
      <td>{rate === null ? '—' : format.percent(rate)}</td>
    </>
  );
}
