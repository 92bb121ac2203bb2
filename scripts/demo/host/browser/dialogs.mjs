// Toasts, dialogs and mistakes: they are shown above the page.
const phone = document.querySelector('.phone');

let toast;

export function showToast({ title, icon = 'success', duration = 1500 }) {
  hideToast();
  toast = show('toast', `<i class="toast-icon"></i><span></span>`);
  toast.dataset.icon = icon;
  toast.querySelector('span').textContent = title;
  toast.ending = setTimeout(hideToast, duration);
}

function hideToast() {
  clearTimeout(toast?.ending);
  toast?.remove();
}

export function showModal({
  title = '',
  content = '',
  showCancel = true,
  cancelText = '取消',
  confirmText = '确定',
}) {
  const modal = show(
    'mask',
    `<div class="modal" role="dialog"><h2></h2><p></p><menu><button></button><button></button></menu></div>`,
  );
  const [cancel, confirm] = modal.querySelectorAll('button');
  modal.querySelector('h2').textContent = title;
  modal.querySelector('p').textContent = content;
  cancel.textContent = cancelText;
  cancel.hidden = !showCancel;
  confirm.textContent = confirmText;
  return new Promise((resolve) => {
    modal.addEventListener('click', ({ target }) => {
      if (target !== cancel && target !== confirm) return;
      modal.remove();
      resolve({ confirm: target === confirm, cancel: target === cancel });
    });
  });
}

/** Shows mistakes in place of earlier ones. */
export function showProblems(problems) {
  phone.querySelector(':scope > .problems')?.remove();
  if (problems.length < 1) return;
  const text = problems.map(({ place, message }) => `${place}\n${message}`.trim()).join('\n\n');
  show('problems', '<h2>小程序启动失败</h2><pre></pre>').querySelector('pre').textContent = text;
}

function show(className, html) {
  const element = phone.appendChild(document.createElement('div'));
  element.className = className;
  element.innerHTML = html;
  return element;
}
