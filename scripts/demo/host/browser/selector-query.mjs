// wx.createSelectorQuery: the positions and sizes of elements on a page, and the canvas itself.
export function createSelectorQuery(component) {
  const questions = [];
  const query = {
    in: () => query,
    select: (selector) => ({
      fields: (fields, callback) => {
        questions.push({ selector, fields, callback });
        return query;
      },
    }),
    exec: (callback) => {
      setTimeout(() => {
        const answers = questions.map(({ selector, fields }) => answer(component, selector, fields));
        questions.forEach((question, at) => question.callback?.(answers[at]));
        callback?.(answers);
      });
    },
  };
  return query;
}

function answer(component, selector, { node, rect, size }) {
  const element = component.getShadowRoot().querySelector(selector)?.getBackendElement();
  if (!element) return null;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  return {
    ...(node && { node: element }),
    ...(rect && { left, top, right, bottom }),
    ...(size && { width, height }),
  };
}
