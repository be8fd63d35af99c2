import type { Locale } from '@/lib/i18n/locales'

type FailureTexts = { readonly title: string; readonly text: string; readonly retry: string; readonly search: string }

/** Kept apart from the catalogues: the error page is sent to browsers with every page, and they would come along. */
export const failureTexts: Readonly<Record<Locale, FailureTexts>> = {
  en: {
    title: 'This page could not be made',
    text: 'The fault is on our side. Try again; the search may still bring you to the article.',
    retry: 'Try again',
    search: 'Search',
  },
  fr: {
    title: 'Cette page n’a pas pu être faite',
    text: 'La faute est de notre côté. Réessayez ; la recherche vous mènera peut-être à l’article.',
    retry: 'Réessayer',
    search: 'Rechercher',
  },
}
