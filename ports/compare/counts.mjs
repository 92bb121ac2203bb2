// Counts of questions: how many were written, read and refused, by subject, kind of field, text model, alphabet and number of versions.
const outcomeOf = (answer) => (answer.code ? 'refused' : 'scene' in answer ? 'written' : 'read');

/** The kinds of fields, the text models and the alphabets in a part of a JSON form. */
function* partsOf(form) {
  if (typeof form !== 'object' || form === null) return;
  const { alphabet, kind, model } = form;
  if (typeof kind === 'string') yield kind;
  if (kind === 'text') yield `model ${model}`;
  if (!kind && alphabet) yield `alphabet ${alphabet}`;
  for (const each of Object.values(form)) yield* partsOf(each);
}

/** The topics of a question. */
function topicsOf({ subject, schema, seal, model = 'core', options }) {
  if (subject) {
    return [subject, `model ${model}`, `alphabet ${options.alphabet ?? 'portable'}`];
  }
  return new Set([
    seal ? 'sealed record' : 'record',
    `versions: ${schema.versions.length}`,
    ...partsOf(schema),
  ]);
}

/** A table of counts, the codes of all refusals below it. */
export function countsOf(questions, answers) {
  const rows = new Map();
  const codes = new Map();
  questions.forEach((question, i) => {
    const outcome = outcomeOf(answers[i]);
    // A refused definition is about nothing.
    const topics = answers[i].code === 'schema' ? [] : topicsOf(question);
    for (const topic of ['all', ...topics]) {
      if (!rows.has(topic)) rows.set(topic, { written: 0, read: 0, refused: 0 });
      rows.get(topic)[outcome]++;
    }
    const { code } = answers[i];
    if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  });
  const line = (name, ...cells) => name.padEnd(22) + cells.map((cell) => String(cell).padStart(9)).join('');
  const lines = [...rows]
    .sort()
    .map(([topic, { written, read, refused }]) => line(topic, written, read, refused));
  const refusals = [...codes].sort().map(([code, count]) => `${code} ${count}`);
  return [line('', 'written', 'read', 'refused'), ...lines, `refused with: ${refusals.join(', ')}`].join(
    '\n',
  );
}
