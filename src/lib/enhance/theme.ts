/**
 * The theme switch (`ui/page/ThemeSwitch.svelte`): light, dark, or as the reader's system has it. The
 * script in app.html has applied a kept choice before the first paint.
 */
import { keep } from '$lib/ui/shell/storage';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Makes the page's theme switch work; without script it is not shown. */
export function enhanceTheme(root: Document = document): void {
	const button = root.querySelector<HTMLButtonElement>('button[data-theme-switch]');
	if (!button) return;
	const say = (): void => {
		const name = button.dataset[now(root)] ?? '';
		button.setAttribute('aria-label', name);
		button.title = name;
	};
	button.addEventListener('click', () => {
		const next = THEMES[(THEMES.indexOf(now(root)) + 1) % THEMES.length] ?? 'auto';
		if (next === 'auto') delete root.documentElement.dataset.theme;
		else root.documentElement.dataset.theme = next;
		keep('theme', next);
		say();
	});
	say();
	button.hidden = false;
}

function now(root: Document): (typeof THEMES)[number] {
	const theme = root.documentElement.dataset.theme;
	return THEMES.find((each) => each === theme) ?? 'auto';
}
