/** Puts a file where this browser keeps what is downloaded. */
export function saveFile({ name, content }: { name: string; content: Blob }): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has begun to save by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
