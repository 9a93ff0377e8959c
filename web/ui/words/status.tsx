import './words.css';

/** What a state asks of the one who looks: colour and shape mean the same thing, so that either suffices. */
export type Tone = 'waiting' | 'active' | 'good' | 'soon' | 'breached' | 'over';

/** Shapes: ○ not begun, ◐ under way, ● good, ▲ soon, ■ breached, – over. */
const shapes: Record<Tone, string> = {
  waiting: 'M6 1.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9zM6 3a3 3 0 1 1 0 6a3 3 0 1 1 0-6z',
  active: 'M6 1.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9zM6 3a3 3 0 0 1 0 6z',
  good: 'M6 1.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0-9z',
  soon: 'M6 1.200L11 10.500H1z',
  breached: 'M1.800 1.800h8.400v8.400h-8.400z',
  over: 'M2 5.200h8v1.600h-8z',
};

interface StatusProps {
  tone: Tone;
  text: string;
}

/** A state in words, with its colour and shape. */
export function Status({ tone, text }: StatusProps) {
  return (
    <span className="yt-status" data-tone={tone}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={shapes[tone]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className="yt-cut">{text}</span>
    </span>
  );
}
