import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import './clock-bar.css';
import { clockFace } from './clock-face.ts';
import type { ClockFacts } from './clock-face.ts';
import { useDueWords } from './use-due-words.ts';

interface ClockBarProps {
  /** What it counts towards: 响应, 解决. */
  label: string;
  clock: ClockFacts;
}

/** Contractual time as a bar: how much is used, what is left in words; the exact instant on hover. */
export function ClockBar({ label, clock }: ClockBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const face = clockFace(clock);
  const said = face.said === 'met' && face.seconds === 0 ? 'metAtOnce' : face.said;
  const words = t(`shell:clock.${said}`, { duration: format.workingTime(face.seconds) });
  const due = useDueWords()(clock);
  const isProvisional = clock.deadlineAt !== null && clock.isProvisional;
  const percent = Math.round(face.share * 100);
  return (
    <Tooltip title={due}>
      <div className="yt-clock" data-tone={face.tone}>
        <div className="yt-clock-words">
          <span>{label}</span>
          {/* the others say in words what their colour does */}
          {face.tone === 'soon' && <b>{t('shell:clock.tone.soon')}</b>}
          <span className="yt-clock-said">{words}</span>
          {isProvisional && <span className="yt-quiet">{t('shell:clock.provisional')}</span>}
        </div>
        <div
          className="yt-clock-bar"
          role="meter"
          aria-label={`${label}: ${words}`}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <div style={{ width: `${percent}%` }} />
        </div>
      </div>
    </Tooltip>
  );
}
