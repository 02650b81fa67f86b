package id.satudata.faults.load;

import java.time.LocalDate;

/** Someone a clerk has registered, as the clerk remembers them. Nobody real. */
final class Resident {
    final String nik;
    final boolean woman;
    String village;
    LocalDate lastFact;
    boolean abroad;

    Resident(String nik, boolean woman, String village, LocalDate lastFact) {
        this.nik = nik;
        this.woman = woman;
        this.village = village;
        this.lastFact = lastFact;
    }
}
