/** Formats seconds, such as `3 min 12 s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.ceil(Math.max(0, seconds));
  const minutes = Math.floor(whole / 60);
  if (minutes >= 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
