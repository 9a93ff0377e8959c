import { Suspense } from 'react';
import { lazyPart } from '../lazy-part.ts';
import { Loading } from '../state/loading.tsx';
import './chart.css';

/**
 * `bars` lie and are compared, `columns` stand in an order of their own, a `line` is a course; `stacked_…` are parts of
 * a whole, `grouped_bars` are not; `heat`: the series are its rows.
 */
export type ChartKind =
  | 'bars'
  | 'columns'
  | 'line'
  | 'stacked_bars'
  | 'stacked_columns'
  | 'grouped_bars'
  | 'grouped_columns'
  | 'heat';

export interface ChartPoint {
  /** What a press on it hands over; null: it leads nowhere. */
  key: string | null;
  /** Null: not known, leaves a gap. */
  value: number | null;
  /** All that is not drawn by itself, among bars that are. */
  isRest?: boolean;
}

export interface ChartSeries {
  name: string;
  /** `quiet`: another period, to compare with; `rest`: all that is not drawn by itself; `breached`: what was not kept. */
  tone?: 'quiet' | 'rest' | 'breached';
  /** One for each of the chart's names. */
  points: readonly ChartPoint[];
}

export interface ChartDrawn {
  kind: ChartKind;
  names: readonly string[];
  series: readonly ChartSeries[];
  /** A value in words, for labels. */
  words: (value: number) => string;
}

export interface ChartProps extends ChartDrawn {
  /** What the chart says, as a sentence: 八月超时率 3.1 %，比七月低 0.8 个百分点. */
  title: string;
  /** The title stands elsewhere already. */
  isTitleHidden?: boolean;
  /** As high as what it stands in; else as high as it needs. */
  isFilling?: boolean;
  /** Leads to what was counted. */
  onPick?: (key: string) => void;
}

const Drawing = lazyPart(() => import('./chart-drawing.tsx').then((file) => file.ChartDrawing));

/** One thing, said in its title and shown below it; pressed, it leads to what was counted. Loaded when first needed. */
export function Chart(props: ChartProps) {
  return (
    <figure className="yt-chart" data-filling={props.isFilling || undefined}>
      {!props.isTitleHidden && <figcaption>{props.title}</figcaption>}
      <Suspense fallback={<Loading lines={4} />}>
        <Drawing {...props} />
      </Suspense>
    </figure>
  );
}
