/**
 * The page of ownership over time: a slider chooses the year whose sentence is shown (`[data-panel]`) and
 * that charts and table mark (`[data-year]`), and can play through the years. The address keeps the year.
 */

/** How long a year stands while the years play, in milliseconds. */
const STEP_MS = 1400;

/** Makes the page's years choosable; without script one year is told, and the table has them all. */
export function enhanceTimeline(root: Document = document): void {
	const timeline = root.querySelector<HTMLElement>('[data-timeline]');
	const controls = timeline?.querySelector<HTMLElement>('[data-controls]');
	const slider = controls?.querySelector<HTMLInputElement>('input');
	const output = controls?.querySelector('output');
	const play = controls?.querySelector<HTMLButtonElement>('[data-play]');
	const said = timeline?.querySelector<HTMLElement>('[data-said]');
	if (!timeline || !controls || !slider || !output || !play || !said) return;

	const label = play.textContent;
	let timer: ReturnType<typeof setInterval> | undefined;

	const show = (year: string): void => {
		slider.value = year;
		output.value = year;
		for (const panel of timeline.querySelectorAll<HTMLElement>('[data-panel]'))
			panel.hidden = panel.dataset.panel !== year;
		for (const marked of timeline.querySelectorAll<HTMLElement>('[data-year]'))
			marked.toggleAttribute('data-current', marked.dataset.year === year);
	};
	const keep = (year: string): void => {
		const address = new URL(location.href);
		address.searchParams.set('year', year);
		history.replaceState(history.state, '', address);
	};
	const pause = (): void => {
		if (timer === undefined) return;
		clearInterval(timer);
		timer = undefined;
		play.textContent = label;
		// While years play, a screen reader would never come to the end of a sentence.
		said.setAttribute('aria-live', 'polite');
		keep(slider.value);
	};
	const step = (): void => {
		if (slider.value === slider.max) pause();
		else show(`${Number(slider.value) + 1}`);
	};
	const start = (): void => {
		said.setAttribute('aria-live', 'off');
		play.textContent = play.dataset.pause ?? label;
		if (slider.value === slider.max) show(slider.min);
		timer = setInterval(step, STEP_MS);
	};

	slider.addEventListener('input', () => {
		pause();
		show(slider.value);
	});
	slider.addEventListener('change', () => keep(slider.value));
	play.addEventListener('click', () => (timer === undefined ? start() : pause()));
	timeline.addEventListener('click', ({ target }) => {
		const column = target instanceof Element ? target.closest<HTMLElement>('[data-year]') : null;
		const year = column?.dataset.year;
		if (year === undefined) return;
		pause();
		show(year);
		keep(year);
	});
	const asked = new URLSearchParams(location.search).get('year') ?? '';
	const inRange = Number(asked) >= Number(slider.min) && Number(asked) <= Number(slider.max);
	if (/^\d{4}$/.test(asked) && inRange) show(asked);
	else show(slider.getAttribute('value') ?? slider.max);

	// Whoever asks for less motion chooses years by hand.
	play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
	controls.hidden = false;
}
