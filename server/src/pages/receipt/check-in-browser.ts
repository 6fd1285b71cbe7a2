import { checkReceipt, type ReceiptCheck } from '@openpact/law';

// Runs in the browser, on the very modules of the law. Nothing leaves the device.

const form = document.querySelector<HTMLFormElement>('#check');
const input = document.querySelector<HTMLInputElement>('#receipt');
const ready = document.querySelector<HTMLElement>('#ready');
const button = document.querySelector<HTMLButtonElement>('#send');
const out = document.querySelector<HTMLElement>('#outcome');

type Words = Readonly<Record<string, string>>;

const LONGEST = 300;

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function shown(value: unknown, words: Words): string {
  const text = value === undefined ? (words.nothing ?? '') : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const paragraph = (text: string | undefined) => element('p', 'govuk-body', text ?? '');

function aboutOf(check: Exclude<ReceiptCheck, { outcome: 'unreadable' }>, words: Words): string | undefined {
  if (check.outcome === 'same') return check.sealed ? words.sameAbout : words.unsealedAbout;
  return check.outcome === 'touched' ? words.touchedAbout : words.differsAbout;
}

function describe(check: ReceiptCheck, words: Words): HTMLElement {
  const box = element('div', `op-outcome op-outcome--${check.outcome === 'same' ? 'good' : 'bad'}`);
  box.setAttribute('role', 'status');
  box.append(element('h2', 'govuk-heading-m', words[check.outcome] ?? check.outcome));
  if (check.outcome === 'unreadable') {
    const list = element('ul', 'govuk-list govuk-list--bullet');
    for (const { field, problem, mend } of check.problems.slice(0, 10))
      list.append(element('li', '', element('code', '', field || 'file'), ` ${problem} ${mend}`));
    box.append(list);
    return box;
  }
  box.append(paragraph(aboutOf(check, words)));
  if (check.step) {
    const { where, path, inReceipt, now } = check.step;
    const pairs = element('dl', 'op-pairs op-outcome__step');
    pairs.append(
      element('dt', '', words.where ?? ''),
      element('dd', '', `${where} `, element('code', '', path)),
      element('dt', '', words.inReceipt ?? ''),
      element('dd', '', shown(inReceipt, words)),
      element('dt', '', words.now ?? ''),
      element('dd', '', shown(now, words)),
    );
    box.append(pairs);
  }
  if (!check.sameRules) box.append(paragraph(words.otherRules));
  return box;
}

if (form && input && ready && button && out) {
  const words = JSON.parse(form.dataset.words ?? '{}') as Words;
  const rules = { version: form.dataset.version ?? '', hash: form.dataset.hash ?? '' };
  ready.hidden = false;
  ready.textContent = words.offline ?? '';
  button.textContent = words.checkHere ?? '';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [file] = input.files ?? [];
    let value: unknown;
    try {
      value = JSON.parse((await file?.text()) ?? '') as unknown;
    } catch {
      value = undefined;
    }
    const digest = globalThis.crypto?.subtle ? sha256 : undefined;
    out.replaceChildren(describe(await checkReceipt(value, rules, digest), words));
    out.focus();
  });
}
