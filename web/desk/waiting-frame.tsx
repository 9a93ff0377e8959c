/** The desk's frame while nobody knows yet who sits there: as `index.html` has drawn it, so that nothing flickers. */
export function WaitingFrame() {
  return (
    <div className="yt-waiting" aria-hidden="true">
      <div className="yt-waiting-side">萤台</div>
      <div className="yt-waiting-top" />
    </div>
  );
}
