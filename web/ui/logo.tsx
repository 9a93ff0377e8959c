import './logo.css';

/** A lantern with a firefly in it, and the word. The light is the only brand colour on ink. */
export function Logo({ isMarkOnly = false }: { isMarkOnly?: boolean }) {
  return (
    <span className="yt-logo">
      <Mark />
      {!isMarkOnly && <span className="yt-logo-word">萤台</span>}
    </span>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" className="yt-logo-mark">
      <circle className="yt-logo-halo" cx="14" cy="14.500" r="8" />
      <path d="M8.500 24.500h11M14 2.500v3.500M8.200 20.500C6.500 11.500 9 7 14 7s7.500 4.500 5.800 13.500z" />
      <circle className="yt-logo-light" cx="14" cy="14.500" r="3" />
    </svg>
  );
}
