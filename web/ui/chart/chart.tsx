import { Suspense } from 'react';
import { lazyPart } from '../lazy-part.ts';
import { Loading } from '../state/loading.tsx';
import './chart.css';

export interface ChartBar {
  key: string;
  label: string;
  /** Null: not known, leaves a gap. */
  value: number | null;
}

export interface ChartProps {
  /** What the chart says, as a sentence: 八月超时率 3.1 %，比七月低 0.8 个百分点. */
  title: string;
  /** `bars`: parts to compare; `line`: a course over time. */
  kind: 'bars' | 'line';
  bars: readonly ChartBar[];
  /** A value in words, for labels. */
  words: (value: number) => string;
  /** Leads to what was counted. */
  onPick?: (key: string) => void;
}

const Drawing = lazyPart(() => import('./chart-drawing.tsx').then((file) => file.ChartDrawing));

/** One thing, said in its title and shown below it; pressed, it leads to what was counted. Loaded when first needed. */
export function Chart(props: ChartProps) {
  return (
    <figure className="yt-chart">
      <figcaption>{props.title}</figcaption>
      <Suspense fallback={<Loading lines={4} />}>
        <Drawing {...props} />
      </Suspense>
    </figure>
  );
}
