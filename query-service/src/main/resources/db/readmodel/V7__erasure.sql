-- An erasure removes all that a citizen could be verified by, whether or not it can still be worked out.
create index identity_proof_of_citizen on identity_proof (citizen_id);
