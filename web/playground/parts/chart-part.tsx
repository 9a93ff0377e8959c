import { useState } from 'react';
import { Chart } from '../../ui/chart/chart.tsx';
import { Section } from '../../ui/words/section.tsx';

const months = [
  { key: '2026-05', label: '5月', value: 0.052 },
  { key: '2026-06', label: '6月', value: 0.047 },
  { key: '2026-07', label: '7月', value: 0.039 },
  { key: '2026-08', label: '8月', value: 0.031 },
  { key: '2026-09', label: '9月', value: null },
];
const teams = [
  { key: 'a', label: '一线服务台', value: 1820 },
  { key: 'b', label: '桌面支持组', value: 960 },
  { key: 'c', label: '网络组', value: 311 },
];
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const count = (value: number) => value.toLocaleString();

export function ChartPart() {
  const [picked, pick] = useState('');
  return (
    <div className="yt-playground-grid">
      <Section title="Line">
        <Chart
          title="八月超时率 3.1 %，比七月低 0.8 个百分点"
          kind="line"
          bars={months}
          words={percent}
          onPick={pick}
        />
      </Section>
      <Section title="Bars">
        <Chart title="一线受理了六成工单" kind="bars" bars={teams} words={count} onPick={pick} />
        <p>{picked}</p>
      </Section>
    </div>
  );
}
