import { init } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useTheme } from '../theme/theme.ts';
import { naturalHeight } from './chart-height.ts';
import { chartOption } from './chart-option.ts';
import type { ChartProps } from './chart.tsx';
import './enable-charts.ts';

/** Where on a chart somebody pressed. */
interface Pressed {
  seriesIndex?: number;
  dataIndex?: number;
}

export function ChartDrawing({ title, kind, names, series, words, isFilling, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const { mode } = useTheme();
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(chartOption({ kind, names, series, words, mode, canPick: onPick !== undefined }));
    chart.on('click', (pressed: Pressed) => {
      const key = pointAt(pressed)?.key;
      if (key !== undefined && key !== null) onPick?.(key);
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };

    function pointAt({ seriesIndex = 0, dataIndex = 0 }: Pressed) {
      if (kind !== 'heat') return series[seriesIndex]?.points[dataIndex];
      return series[Math.floor(dataIndex / names.length)]?.points[dataIndex % names.length];
    }
  }, [kind, names, series, words, onPick, mode]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={title}
      style={{ height: isFilling ? '100%' : naturalHeight({ kind, names, series }) }}
    />
  );
}
