import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as enable } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTheme } from '../theme/theme.ts';
import { palettes } from '../theme/tokens.ts';
import { chartOption } from './chart-option.ts';
import type { ChartProps } from './chart.tsx';

enable([BarChart, LineChart, GridComponent, SVGRenderer]);

const lineHeight = 260;
const barHeight = 28;

export function ChartDrawing({ title, kind, bars, words, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { mode } = useTheme();
  const height = kind === 'line' ? lineHeight : bars.length * barHeight + 16;
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(chartOption({ kind, bars, words, palette: palettes[mode], canPick: onPick !== undefined }));
    chart.on('click', ({ dataIndex }) => {
      const bar = bars[dataIndex];
      if (bar) onPick?.(bar.key);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [kind, bars, words, onPick, mode]);
  return <div ref={place} role="img" aria-label={title} style={{ height }} />;
}
