// The built-in components as elements of the DOM: what their attributes do, and which events they tell.
import { Event } from 'glass-easel';
import { toCss } from './units.mjs';

/** By tag: from the new element to what setting an attribute does, where that is more than the DOM's own. */
const components = { input, textarea: input, picker };

export function createElement(tag) {
  const element = document.createElement(tag);
  const setters = components[tag]?.(element) ?? {};
  element.setAttribute = (name, value) => {
    if (Object.hasOwn(setters, name)) setters[name](value);
    else Element.prototype.setAttribute.call(element, name, name === 'style' ? toCss(value) : value);
  };
  // glass-easel makes ids unique by a prefix, which the selectors of WXSS do not know.
  Object.defineProperty(element, 'id', { set: (id) => element.setAttribute('id', id.split('--').pop()) });
  return element;
}

/** Has the elements below a root tell taps, and wear their hover-class while they are pressed. */
export function takeEvents(root) {
  root.addEventListener('click', ({ target, clientX, clientY }) => {
    while (target && !target.__wxElement) target = target.parentNode;
    if (!target) return;
    const options = { bubbles: true, composed: true, capturePhase: true };
    tell(target, 'tap', { x: clientX, y: clientY }, options);
  });
  root.addEventListener('pointerdown', ({ target }) => {
    const element = target.closest('[hover-class], button');
    const className = element?.getAttribute('hover-class') ?? 'button-hover';
    if (!element || element.disabled || className === 'none') return;
    element.classList.add(className);
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => element.classList.remove(className), { once: true });
    }
  });
}

function tell(element, name, detail, options) {
  Event.triggerEvent(element.__wxElement, name, detail, options);
}

function input(element) {
  element.maxLength = 140;
  for (const name of ['input', 'focus', 'blur']) {
    const detail = () => ({ value: element.value, cursor: element.selectionEnd });
    element.addEventListener(name, () => tell(element, name, detail()));
  }
  return {
    value: (value) => (element.value = value),
    // The keyboard only: the DOM's own fields for numbers change what is typed.
    type: (type) => (element.inputMode = { number: 'numeric', digit: 'decimal' }[type] ?? 'text'),
    maxlength: (length) => (length < 0 ? element.removeAttribute('maxlength') : (element.maxLength = length)),
    'placeholder-class': (name) => requestAnimationFrame(() => colourPlaceholder(element, name)),
  };
}

/** A pseudo-element has no class: it gets the colour that an element of the class would have. */
function colourPlaceholder(element, className) {
  const probe = element.parentNode?.appendChild(document.createElement('span'));
  if (!probe) return;
  probe.className = className;
  element.style.setProperty('--placeholder', getComputedStyle(probe).color);
  probe.remove();
}

/** The browser's own control, unseen on top of what the picker shows. */
function picker(element) {
  // Not what the DOM has of it, which is text: a range is an array.
  const given = (name) => element.__wxElement.getAttribute(name) ?? '';
  let control;
  const update = () => {
    const isSelector = given('mode') !== 'date';
    if (control?.localName !== (isSelector ? 'select' : 'input')) {
      control?.remove();
      control = element.appendChild(isSelector ? createSelect(element) : createDateInput(element));
    }
    if (isSelector) fillSelect(control, given('range') || [], given('range-key'), given('value'));
    else Object.assign(control, { min: given('start'), max: given('end'), value: given('value') });
  };
  const attributes = ['mode', 'range', 'range-key', 'value', 'start', 'end'];
  return Object.fromEntries(attributes.map((name) => [name, update]));
}

function createSelect(element) {
  const select = document.createElement('select');
  select.addEventListener('change', () => tell(element, 'change', { value: String(select.selectedIndex) }));
  return select;
}

function fillSelect(select, range, key, value) {
  select.replaceChildren(...range.map((item) => new Option(key ? item[key] : item)));
  select.selectedIndex = value === '' ? -1 : Number(value);
}

function createDateInput(element) {
  const date = document.createElement('input');
  date.type = 'date';
  date.addEventListener('click', () => date.showPicker());
  date.addEventListener('change', () => date.value && tell(element, 'change', { value: date.value }));
  return date;
}
