/** The explorer page as a reader finds it: by role and name, in either language. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { de } from '../../src/lib/i18n/de';
import { en } from '../../src/lib/i18n/en';
import { es } from '../../src/lib/i18n/es';
import { fr } from '../../src/lib/i18n/fr';
import { it } from '../../src/lib/i18n/it';
import { nl } from '../../src/lib/i18n/nl';
import { pl } from '../../src/lib/i18n/pl';
import { createFormats, type Formats } from '../../src/lib/i18n/formats';
import {
	BASE_LANGUAGE,
	LANGUAGES,
	localizedPath,
	type Language
} from '../../src/lib/i18n/languages';
import type { Messages } from '../../src/lib/i18n/messages';

/** A language of the site: where its pages are, and its texts. */
export interface Tongue {
	language: Language;
	path: string;
	m: Messages;
	formats: Formats;
}

const MESSAGES: Record<Language, Messages> = { en, fr, de, it, es, nl, pl };

function tongue(language: Language): Tongue {
	const m = MESSAGES[language];
	return { language, path: localizedPath(language, '/'), m, formats: createFormats(language) };
}

/** Languages in which journeys are made twice over: the base language, and one whose words are longer. */
export const TONGUES: readonly Tongue[] = (['en', 'fr'] as const).map(tongue);

/** Every language of the site. */
export const ALL_TONGUES: readonly Tongue[] = LANGUAGES.map(tongue);

function spoken(language: Language): Tongue {
	return TONGUES.find((each) => each.language === language) ?? tongue(language);
}

/** The base language, for what does not depend on the language. */
export const ENGLISH = spoken(BASE_LANGUAGE);
export const FRENCH = spoken('fr');

/**
 * A journey. Most go without WebGL (`test.use({ webgl: false })`): the SVG draws the map in them, since
 * MapLibre on a processor takes more time than all the rest, and marks and panels are the same over both.
 */
export const test = base.extend<{ webgl: boolean }>({
	webgl: [true, { option: true }],
	page: async ({ page, webgl }, use) => {
		if (!webgl) await page.addInitScript(withoutWebGl);
		await use(page);
	}
});

/** In the page: a browser without a graphics card, or whose user forbids it. */
function withoutWebGl(): void {
	const { prototype } = HTMLCanvasElement;
	const original = prototype.getContext as (...args: unknown[]) => RenderingContext | null;
	prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
		return String(args[0]).includes('webgl') ? null : original.apply(this, args);
	} as typeof prototype.getContext;
}

/** How long MapLibre may take to start: it draws without a graphics card here. */
export const GL_TIMEOUT = 40_000;

/** The page of the explorer, with script. */
export class Explorer {
	readonly m: Messages;
	readonly map: Locator;
	readonly marks: Locator;
	readonly panel: Locator;
	readonly headline: Locator;
	readonly search: Locator;
	readonly chips: Locator;
	readonly place: Locator;

	constructor(
		readonly page: Page,
		readonly tongue: Tongue = ENGLISH
	) {
		const { m } = tongue;
		this.m = m;
		this.map = page.getByRole('region', { name: m.map.label });
		this.marks = this.map.getByRole('group', { name: m.map.marks });
		this.panel = page.locator('#panel');
		this.headline = this.panel.getByRole('status').first();
		this.search = page.getByRole('searchbox', { name: m.explorer.search.label });
		this.chips = this.panel.getByRole('list', { name: m.explorer.chips.label });
		this.place = page.getByRole('article');
	}

	/** Opens the page with a query, and waits until it is live. */
	async open(query = ''): Promise<void> {
		await this.page.goto(this.tongue.path + query);
		await this.ready();
	}

	async ready(): Promise<void> {
		await expect(this.search).toBeEnabled();
		await expect(this.map).toHaveAttribute('data-painter', /./);
	}

	/** Waits until MapLibre draws the map. */
	async drawnByMapLibre(): Promise<void> {
		// A page behind another one paints no frames.
		await this.page.bringToFront();
		await expect(this.map).toHaveAttribute('data-painter', 'gl', { timeout: GL_TIMEOUT });
	}

	/** The number that the headline begins with, as a live region says it. */
	async counted(number: number): Promise<void> {
		const { formats } = this.tongue;
		const begins = new RegExp(`^\\s*${escaped(formats.number(number))}(?!\\d)`);
		await expect(this.headline).toHaveText(begins);
	}

	/** A facet of the panel, by its heading. */
	facet(name: keyof Messages['explorer']['facet']): Locator {
		const heading = this.page.getByRole('heading', {
			name: this.m.explorer.facet[name],
			exact: true,
			level: 2
		});
		return this.panel.locator('section:has(> details)').filter({ has: heading });
	}

	/** An option of a facet, by its value: the name of the row holds numbers as well. */
	option(facet: keyof Messages['explorer']['facet'], value: string): Locator {
		return this.facet(facet).locator(`input[value="${value}"]`);
	}

	/** Parameters of the address. */
	params(): URLSearchParams {
		return new URL(this.page.url()).searchParams;
	}

	/** Waits for a parameter of the address; null: it is not there. */
	async param(name: string, value: string | null): Promise<void> {
		await expect.poll(() => this.params().get(name)).toBe(value);
	}

	/** Where every mark stands, in px from the map's top left corner, by its key. */
	async positions(): Promise<Map<string, { x: number; y: number }>> {
		return new Map(
			await this.marks.locator('[data-key]').evaluateAll((marks) =>
				marks.map((mark) => {
					const [x = NaN, y = NaN] = mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? [];
					return [mark.getAttribute('data-key') ?? '', { x: Number(x), y: Number(y) }] as const;
				})
			)
		);
	}

	mark(key: string): Locator {
		return this.marks.locator(`[data-key="${key}"]`);
	}

	/** Shows the results list in place of the filters. */
	async openList(): Promise<Locator> {
		await this.panel.getByRole('tab', { name: this.m.page.list }).click();
		return this.panel.getByRole('table', { name: this.m.place.list.title });
	}
}

/** Text as a pattern that means itself. */
export function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
