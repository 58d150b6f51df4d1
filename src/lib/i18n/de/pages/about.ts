import type { PageTexts } from '../../page-texts';

/** The page about the project. */
export const about: PageTexts['about'] = {
	title: 'Über das Projekt',
	summary: 'Was das hier ist, wer es macht, unter welcher Lizenz, und was es über Sie speichert.',
	description:
		'Whose Cloud ist eine kleine, unabhängige, quelloffene Karte, die zeigt, wer Europas Cloud-Rechenzentren betreibt. Was sie ist, ihre Lizenzen, ihre Neutralität, wie man sie berichtigt und was sie über ihre Leser speichert: nichts.',
	lead: 'Whose Cloud ist eine Karte und ein öffentliches Verzeichnis der Cloud-Rechenzentren in Europa: wo sie stehen, wer sie betreibt und kontrolliert, mit wessen Technologie, wofür sie zertifiziert sind und woher wir das wissen.',
	what: {
		title: 'Wozu es dient',
		text: [
			'Es beantwortet einfache Fragen für alle, die entscheiden, einkaufen oder berichten: Wie steht mein Land da? Wessen Recht greift bei diesem Betreiber? Gilt dieses Zertifikat für jenen Standort? Jede Antwort lässt sich verlinken, ausdrucken, zitieren und an der Quelle nachprüfen.',
			'Es ist ein Verzeichnis, keine Rangliste. Es vergibt keine Noten und empfiehlt niemanden.'
		]
	},
	who: {
		title: 'Wer es macht',
		text: [
			'Ein kleines, unabhängiges, quelloffenes Projekt. Kein Betreiber, keine Regierung und kein Verband redet mit, und es gibt keine Werbung. Das Verzeichnis wird von Hand aus öffentlichen Quellen gepflegt; jeder kann eine Berichtigung vorschlagen, und über alle entscheidet dieselbe Regel: Eine Tatsache braucht eine Quelle, die man lesen kann.'
		]
	},
	licence: {
		title: 'Lizenzen',
		items: [
			{
				name: 'Das Verzeichnis',
				text: 'Creative Commons Namensnennung 4.0 (CC BY 4.0). Nennen Sie „Whose Cloud“ mit einem Link und weisen Sie auf Änderungen hin.'
			},
			{ name: 'Der Code', text: 'Open-Source-Lizenz für die Europäische Union 1.2 (EUPL-1.2).' },
			{
				name: 'Lagen aus OpenStreetMap',
				text: '© OpenStreetMap-Mitwirkende, Open Database License (ODbL 1.0). Sie sind auf ihren Seiten gekennzeichnet.'
			},
			{ name: 'Ortsmitten', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Umrisse der Länder',
				text: 'Natural Earth, gemeinfrei; Seen: © OpenStreetMap-Mitwirkende.'
			},
			{
				name: 'Die Quellen',
				text: 'Als Beleg für Tatsachen angeführt. Die Rechte an ihren Texten bleiben bei den Inhabern.'
			}
		]
	},
	neutrality: {
		title: 'Neutralität',
		text: [
			'Die Karte ergreift nicht Partei. Sie zeigt Kontrolle, Sitz, Technologie und Zertifizierung, jeweils mit Quelle und Datum, und erläutert sie in der [Methodik](page:methodology). Dass das Recht eines Landes für einen Betreiber gilt, ist eine rechtliche Feststellung mit Fundstelle, für alle Betreiber gleich formuliert.',
			'Sie sagt nie, ob sich ein Dienst für einen Zweck eignet. Das hängt davon ab, was Sie mit ihm vorhaben und welches Recht für Sie gilt.',
			'Die Grenzen folgen der Haltung der Europäischen Union und der Generalversammlung der Vereinten Nationen.'
		]
	},
	contact: {
		title: 'Berichtigung und Kontakt',
		text: 'Jeder Standort hat einen Link „Fehler melden“. Schreiben Sie in allen anderen Fällen an dieselbe Adresse. Nennen Sie den Eintrag, was daran falsch ist und wo das Richtige nachzulesen ist; mehr braucht es nicht.',
		action: 'Schreiben Sie uns',
		note: 'Öffnet Ihr Mailprogramm oder ein Formular. Ohne Ihr Zutun wird nichts verschickt.'
	},
	privacy: {
		title: 'Datenschutz',
		items: [
			'Ihr Browser spricht mit dieser Website und mit niemandem sonst: Schriften, Karten und Daten kommen von hier. Es gibt keine Cookies, keine Besucherstatistik und keine Dritten.',
			'Eines wird gespeichert, in Ihrem eigenen Browser und nur, wenn Sie es wählen: ob die Seiten hell oder dunkel sind.',
			'Was Sie filtern oder suchen, bleibt in der Adresszeile und in Ihrem Browser; es wird nirgendwohin übertragen. Wer die Website hostet, kann wie bei jeder Website sehen, welche Dateien abgerufen wurden.',
			'Links zu Quellen führen zu anderen Websites, die ihre eigenen Regeln haben. Diese erfahren nicht, woher Sie kommen.'
		]
	},
	more: 'Mehr über das Verzeichnis'
};
