// The built-in components as elements of the DOM: their attributes and their events.
import { Event } from 'glass-easel';
import { toCss } from './units.mjs';

/** By tag: a function that gets the new element, and returns setters for attributes that the DOM handles otherwise. */
const components = { input, textarea: input, picker };

export function createElement(tag) {
  const element = document.createElement(tag);
  const setters = components[tag]?.(element) ?? {};
  element.setAttribute = (name, value) => {
    if (Object.hasOwn(setters, name)) setters[name](value);
    else Element.prototype.setAttribute.call(element, name, name === 'style' ? toCss(value) : value);
  };
  // glass-easel adds a prefix that makes ids unique, but the selectors of WXSS have no prefix.
  Object.defineProperty(element, 'id', { set: (id) => element.setAttribute('id', id.split('--').pop()) });
  return element;
}

/** Makes the elements below a root report taps, and have their hover-class while they are pressed. */
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
    // The type selects the keyboard only: the number fields of the DOM would change the typed text.
    type: (type) => (element.inputMode = { number: 'numeric', digit: 'decimal' }[type] ?? 'text'),
    maxlength: (length) => (length < 0 ? element.removeAttribute('maxlength') : (element.maxLength = length)),
    'placeholder-class': (name) => requestAnimationFrame(() => colourPlaceholder(element, name)),
  };
}

/** A pseudo-element has no class, so the placeholder gets the colour of an element with that class. */
function colourPlaceholder(element, className) {
  const probe = element.parentNode?.appendChild(document.createElement('span'));
  if (!probe) return;
  probe.className = className;
  element.style.setProperty('--placeholder', getComputedStyle(probe).color);
  probe.remove();
}

/** A control of the browser lies on top of the content of the picker, and is invisible. */
function picker(element) {
  // A range is an array. The attributes of the DOM are texts, so the value comes from glass-easel.
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
