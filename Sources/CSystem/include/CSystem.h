#ifndef BALISE_CSYSTEM_H
#define BALISE_CSYSTEM_H
/* Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE); 0 when done, -1 with errno. */
int balise_exchange(const char *one, const char *other);
#endif
