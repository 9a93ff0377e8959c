import { useFormat } from '../../i18n/use-format.ts';
import { Missing } from './instant-text.tsx';

export function DurationText({ seconds }: { seconds: number | null | undefined }) {
  const format = useFormat();
  return seconds === null || seconds === undefined ? <Missing /> : <span>{format.duration(seconds)}</span>;
}
