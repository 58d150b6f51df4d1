import type { PageTexts } from '../../page-texts';

/** The page about the project. */
export const about: PageTexts['about'] = {
	title: 'Over dit project',
	summary: 'Wat dit is, wie het maakt, onder welke licentie, en wat het van u bewaart.',
	description:
		'Whose Cloud is een kleine, onafhankelijke opensourcekaart die laat zien wie Europa’s clouddatacenters exploiteert. Wat het is, de licenties, de neutraliteit, hoe u het corrigeert en wat het van zijn lezers bewaart: niets.',
	lead: 'Whose Cloud is een kaart en een openbaar overzicht van de clouddatacenters in Europa: waar ze staan, wie ze exploiteert en wie er zeggenschap over heeft, op wiens technologie ze draaien, waarvoor ze zijn gecertificeerd en hoe we dat weten.',
	what: {
		title: 'Waar het voor dient',
		text: [
			'Het beantwoordt eenvoudige vragen van mensen die beslissen, inkopen of berichten: hoe staat mijn land ervoor? Onder wiens recht valt deze aanbieder? Geldt dit certificaat voor die locatie? Naar elk antwoord kunt u linken, en u kunt het afdrukken, citeren en aan de bron toetsen.',
			'Het is een overzicht, geen ranglijst. Het geeft geen cijfers en beveelt niemand aan.'
		]
	},
	who: {
		title: 'Wie het maakt',
		text: [
			'Een klein, onafhankelijk opensourceproject. Geen aanbieder, overheid of vereniging heeft er iets over te zeggen, en er staat geen reclame op. Het overzicht wordt met de hand bijgehouden op basis van openbare bronnen; iedereen kan een correctie voorstellen, en over alle beslist dezelfde regel: een feit heeft een bron nodig die te lezen is.'
		]
	},
	licence: {
		title: 'Licenties',
		items: [
			{
				name: 'Het overzicht',
				text: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0). Vermeld ‘Whose Cloud’ met een link, en meld het als u iets hebt gewijzigd.'
			},
			{ name: 'De code', text: 'Openbare licentie van de Europese Unie 1.2 (EUPL-1.2).' },
			{
				name: 'Posities uit OpenStreetMap',
				text: '© OpenStreetMap-bijdragers, Open Database License (ODbL 1.0). Ze zijn op hun pagina’s gemarkeerd.'
			},
			{ name: 'Middelpunten van plaatsen', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Contouren van landen',
				text: 'Natural Earth, publiek domein; meren © OpenStreetMap-bijdragers.'
			},
			{
				name: 'De bronnen',
				text: 'Aangehaald voor feiten. De rechten op hun teksten blijven bij de eigenaars.'
			}
		]
	},
	neutrality: {
		title: 'Neutraliteit',
		text: [
			'De kaart kiest geen partij. Ze toont zeggenschap, zetel, technologie en certificering, elk met bron en datum, en legt ze uit in de [methode](page:methodology). Dat het recht van een land voor een aanbieder geldt, is een juridische vaststelling met vindplaats, voor elke aanbieder op dezelfde manier verwoord.',
			'Ze zegt nooit of een dienst geschikt is voor een doel. Dat hangt ervan af wat u ermee doet en welk recht voor u geldt.',
			'De grenzen volgen het standpunt van de Europese Unie en de Algemene Vergadering van de Verenigde Naties.'
		]
	},
	contact: {
		title: 'Correctie en contact',
		text: 'Elke locatie heeft een link ‘Fout melden’. Schrijf voor al het andere naar hetzelfde adres. Noem de vermelding, wat er niet klopt en waar het juiste te lezen is; meer is niet nodig.',
		action: 'Schrijf ons',
		note: 'Opent uw mailprogramma of een formulier. Er wordt niets vanzelf verstuurd.'
	},
	privacy: {
		title: 'Privacy',
		items: [
			'Uw browser praat met deze site en met niemand anders: lettertypen, kaarten en gegevens komen hiervandaan. Er zijn geen cookies, geen bezoekersstatistieken en geen derden.',
			'Eén ding wordt bewaard, in uw eigen browser en alleen als u ervoor kiest: of de pagina’s licht of donker zijn.',
			'Wat u filtert of zoekt, blijft in de adresbalk en in uw browser; het wordt nergens heen gestuurd. Wie de site host, kan zoals bij elke site zien welke bestanden zijn opgevraagd.',
			'Links naar bronnen leiden naar andere sites, die hun eigen regels hebben. Die krijgen niet te horen waar u vandaan komt.'
		]
	},
	more: 'Meer over het overzicht'
};
