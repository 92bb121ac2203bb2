/** Random questions and Node's answers, as many as asked for or a few more, and the same ones for the same seed. */
export function questionsOf(
  total: number,
  seed: number,
): { questions: object[]; answers: Record<string, unknown>[] };
