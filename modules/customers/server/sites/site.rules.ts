/** A place on earth has both numbers or none. */
export function isWholePosition({ latitude, longitude }: { latitude: number | null; longitude: number | null }) {
  return (latitude === null) === (longitude === null);
}
