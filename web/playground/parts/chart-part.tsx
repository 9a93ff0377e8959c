import { useState } from 'react';
import { Chart, type ChartPoint } from '../../ui/chart/chart.tsx';
import { Section } from '../../ui/words/section.tsx';

const months = ['5月', '6月', '7月', '8月', '9月'];
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);
const weekdays = ['周一', '周二', '周三', '周四', '周五'];
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const count = (value: number) => value.toLocaleString();

function points(...values: (number | null)[]): ChartPoint[] {
  return values.map((value, at) => ({ key: String(at), value }));
}

export function ChartPart() {
  const [picked, pick] = useState('');
  return (
    <div className="yt-playground-grid">
      <Section title="Line, and the period before">
        <Chart
          title="八月超时率 3.1 %，比七月低 0.8 个百分点"
          kind="line"
          names={months}
          series={[
            { name: '本期', points: points(0.052, 0.047, 0.039, 0.031, null) },
            { name: '上期', tone: 'quiet', points: points(0.061, 0.058, 0.06, 0.055, 0.05) },
          ]}
          words={percent}
          onPick={pick}
        />
      </Section>
      <Section title="Bars">
        <Chart
          title="一线受理了六成工单"
          kind="bars"
          names={['一线服务台', '桌面支持组', '网络组']}
          series={[{ name: '本期', points: points(1820, 960, 311) }]}
          words={count}
          onPick={pick}
        />
        <p>{picked}</p>
      </Section>
      <Section title="Stacked columns with the rest">
        <Chart
          title="打印机占了一半"
          kind="stacked_columns"
          names={months}
          series={[
            { name: '打印机', points: points(40, 42, 51, 60, 58) },
            { name: '网络', points: points(22, 20, 19, 25, 24) },
            { name: '其他 7 项', tone: 'rest', points: points(12, 18, 9, 15, 11) },
          ]}
          words={count}
          onPick={pick}
        />
      </Section>
      <Section title="Heat map">
        <Chart
          title="周一上午最忙"
          kind="heat"
          names={hours}
          series={weekdays.map((name, day) => ({
            name,
            points: points(...hours.map((_, hour) => Math.max(0, 30 - day * 4 - Math.abs(hour - 10) * 5))),
          }))}
          words={count}
          onPick={pick}
        />
      </Section>
      <Section title="Nothing to draw">
        <Chart title="没有可统计的工单" kind="bars" names={[]} series={[]} words={count} />
      </Section>
    </div>
  );
}
