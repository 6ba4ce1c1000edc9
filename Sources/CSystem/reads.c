#include "CSystem.h"

_Thread_local balise_read_set balise_reads = {NULL, NULL, 0};
