import './marked.css';

interface MarkedProps {
  text: string;
  /** Sorted, without overlap, as `slice` takes them. */
  marks: readonly { start: number; end: number }[];
}

/** A text, with what was sought in it. */
export function Marked({ text, marks }: MarkedProps) {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark className="yt-mark">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
