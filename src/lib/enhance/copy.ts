/** Buttons that copy a text of the page: `button[data-copy]` names the element, `data-copied` says it is done. */

/** How long the answer stands on the button, in milliseconds. */
const ANSWER_MS = 1600;

/** Shows the page's copy buttons and makes them work, where the browser lets a page copy. */
export function enhanceCopy(root: Document = document): void {
	// Absent on pages without TLS, whatever the types say.
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (!clipboard) return;
	for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
		const label = button.textContent;
		button.addEventListener('click', () => {
			const text = root.getElementById(button.dataset.copy ?? '')?.textContent ?? '';
			void clipboard.writeText(text).then(
				() => {
					button.textContent = button.dataset.copied ?? label;
					setTimeout(() => (button.textContent = label), ANSWER_MS);
				},
				() => (button.hidden = true)
			);
		});
		button.hidden = false;
	}
}
