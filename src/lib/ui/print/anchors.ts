/** Id of a place's entry in the printed list: what its mark links to where no script runs. */
export function placeAnchor(id: string): string {
	return `place-${id}`;
}

/** Id of a town's group in the printed list: what a donut or a plate links to where no script runs. */
export function townAnchor({ town, country }: { town: string; country: string }): string {
	return `town-${slug(`${country} ${town}`)}`;
}

/** Lower-case words of letters and digits, without accents, joined by hyphens. */
export function slug(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
