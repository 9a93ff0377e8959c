export function Playground() {
  return <p>…</p>;
}
